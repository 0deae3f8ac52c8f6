// Vega-Lite to SVG. Input: an array of specifications. Output: an array of SVG texts, in the same order.
import * as vega from 'vega';
import { compile } from 'vega-lite';
import { measure } from './fonts.mjs';

// Without a canvas Vega guesses how wide a text is; the report's own font is known.
vega.textMetrics.width = (item, text) => measure(String(text ?? item.text ?? ''), item.fontSize ?? 11, item.fontWeight);

async function draw(specification) {
  // Ids count on from drawing to drawing; the same chart must give the same text.
  vega.resetSVGDefIds();
  const { spec } = compile(specification);
  const view = new vega.View(vega.parse(spec), { renderer: 'none' });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

export default async function charts(specifications) {
  const drawn = [];
  for (const specification of specifications) {
    drawn.push(await draw(specification));
  }
  return drawn;
}
