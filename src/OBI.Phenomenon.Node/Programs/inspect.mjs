// What a reader, or a screen reader, gets from a PDF; for tests, so it stays behind when the program is published.
// Input: a PDF in base64. Output: { info, outline, pages: [{ text, right, roles, alts }] }.
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

function walk(node, roles, alts) {
  if (node?.role) {
    roles.push(node.role);
  }
  if (node?.alt) {
    alts.push(node.alt);
  }
  for (const child of node?.children ?? []) {
    walk(child, roles, alts);
  }
}

export default async function inspect(base64) {
  const pdf = await getDocument({ data: new Uint8Array(Buffer.from(base64, 'base64')), verbosity: VerbosityLevel.ERRORS, disableFontFace: true }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const [roles, alts] = [[], []];
    walk(await page.getStructTree(), roles, alts);
    pages.push({
      text: items.map(item => item.str + (item.hasEOL ? ' ' : '')).join('').replace(/\s+/g, ' '),
      right: Math.max(0, ...items.filter(item => item.str.trim() !== '' && item.transform[1] === 0).map(item => item.transform[4] + item.width)),
      roles, alts,
    });
  }
  const outline = (await pdf.getOutline() ?? []).map(entry => entry.title);
  return { info: { title: info.Title, date: info.CreationDate, language: info.Language, standard: metadata?.get('pdfuaid:part') ?? null }, outline, pages };
}
