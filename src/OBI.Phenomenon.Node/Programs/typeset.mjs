// Typst to PDF. Input: { files: { path: text }, main: path, standards: [...] }. Output: one PDF for each standard, in base64, all of the same layout.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from './fonts.mjs';

const workspace = process.platform === 'win32' ? 'C:\\report' : '/report';
const describe = diagnostic => [diagnostic.path, diagnostic.range, diagnostic.message, ...(diagnostic.hints ?? [])].filter(Boolean).map(String).join(': ');

function refuse(compiler, error) {
  const diagnostics = error?.shortDiagnostics ?? [];
  throw new Error(diagnostics.length === 0 ? String(error?.message ?? error) : diagnostics.map(describe).join('; '));
}

export default function typeset({ files, main, standards }) {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: Object.values(fonts) }] });
  for (const [path, text] of Object.entries(files)) {
    compiler.mapShadow(`${workspace}/${path}`, Buffer.from(text, 'utf8'));
  }
  const compiled = compiler.compile({ mainFilePath: `${workspace}/${main}` });
  if (compiled.hasError()) {
    refuse(compiler, compiled.takeError());
  }
  // Such as a layout that does not settle, or a font that is not there: the pages would not be what they should.
  const warnings = compiled.takeWarnings();
  if (warnings !== null) {
    refuse(compiler, warnings);
  }
  return standards.map(standard => {
    try {
      return compiler.pdf(compiled.result, { pdfStandard: standard }).toString('base64');
    } catch (error) {
      return refuse(compiler, error);
    }
  });
}
