// What a reader, or a screen reader, gets from a PDF; for tests, so it stays behind when the program is published.
// Input: a PDF in base64. Output: { info, outline, pages: [{ text, prose, right, roles, alts }] }; prose leaves out figures, headings, contents and the page's frame.
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const aside = /^(Figure|TOC|H[1-6])$/;

// Which pieces of marked text belong to what is read as a sentence or a cell.
function proseOf(node, ids, isAside = false) {
  if (node?.type === 'content' && !isAside) {
    ids.add(node.id);
  }
  for (const child of node?.children ?? []) {
    proseOf(child, ids, isAside || aside.test(node.role ?? ''));
  }
}

function read(items, ids) {
  const [open, text] = [[], []];
  for (const item of items) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') {
      open.push(item.id ?? null);
      text.push(' ');
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else if (open.some(id => ids.has(id))) {
      text.push(item.str + (item.hasEOL ? ' ' : ''));
    }
  }
  return text.join('').replace(/\s+/g, ' ');
}

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
    const tree = await page.getStructTree();
    walk(tree, roles, alts);
    const ids = new Set();
    proseOf(tree, ids);
    const marked = await page.getTextContent({ includeMarkedContent: true });
    pages.push({
      text: items.map(item => item.str + (item.hasEOL ? ' ' : '')).join('').replace(/\s+/g, ' '),
      prose: read(marked.items, ids),
      right: Math.max(0, ...items.filter(item => item.str.trim() !== '' && item.transform[1] === 0).map(item => item.transform[4] + item.width)),
      roles, alts,
    });
  }
  const outline = (await pdf.getOutline() ?? []).map(entry => entry.title);
  return { info: { title: info.Title, date: info.CreationDate, language: info.Language, standard: metadata?.get('pdfuaid:part') ?? null }, outline, pages };
}
