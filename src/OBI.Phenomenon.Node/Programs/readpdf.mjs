// What a reader finds in a PDF, for the auditor. Input: a PDF in base64. Output: for each page its text and its alternative texts, as one text.
// The package makes a matrix for drawing as it loads, out of a native package that is left behind when the program is published. Reading text needs neither.
globalThis.DOMMatrix ??= class DOMMatrix {};
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');

function* alternatives(node) {
  if (node?.alt) {
    yield node.alt;
  }
  for (const child of node?.children ?? []) {
    yield* alternatives(child);
  }
}

export default async function readpdf(base64) {
  const pdf = await getDocument({ data: new Uint8Array(Buffer.from(base64, 'base64')), verbosity: VerbosityLevel.ERRORS, disableFontFace: true }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    // Pieces that lie apart on the page are apart in the text, so that labels of two charts do not join into one number.
    pages.push([...items.map(item => item.str), ...alternatives(await page.getStructTree())].join(' ').replace(/\s+/g, ' '));
  }
  return pages;
}
