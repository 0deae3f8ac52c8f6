// The one family of fonts, from its package: files for the typesetter, widths for the charts. No font of the machine is used.
import { readFileSync } from 'node:fs';

const family = new URL('../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);
const styles = { 300: '300Light', 400: '400Regular', italic: '400Regular_Italic', 600: '600SemiBold', 700: '700Bold' };

export const fonts = Object.fromEntries(Object.entries(styles).map(([weight, style]) => [weight, readFileSync(new URL(`${style}/SourceSans3_${style}.ttf`, family))]));

// OpenType: the tables 'head' (units per em), 'hhea' and 'hmtx' (advance widths), 'cmap' format 4 (character to glyph).
function widths(font) {
  const table = {};
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + i * 16;
    table[font.toString('latin1', entry, entry + 4)] = font.readUInt32BE(entry + 8);
  }
  const em = font.readUInt16BE(table.head + 18);
  const advances = font.readUInt16BE(table.hhea + 34);
  const advance = glyph => font.readUInt16BE(table.hmtx + 4 * Math.min(glyph, advances - 1)) / em;

  const byCharacter = new Map();
  for (let i = 0; i < font.readUInt16BE(table.cmap + 2); i++) {
    const map = table.cmap + font.readUInt32BE(table.cmap + 8 + i * 8);
    if (font.readUInt16BE(map) !== 4) {
      continue;
    }
    const twice = font.readUInt16BE(map + 6);
    for (let s = 0; s < twice; s += 2) {
      const end = font.readUInt16BE(map + 14 + s);
      const start = font.readUInt16BE(map + 16 + twice + s);
      const delta = font.readUInt16BE(map + 16 + 2 * twice + s);
      const rangeAt = map + 16 + 3 * twice + s;
      const range = font.readUInt16BE(rangeAt);
      for (let code = start; code <= end && code !== 0xffff; code++) {
        const glyph = range === 0 ? (code + delta) & 0xffff : font.readUInt16BE(rangeAt + range + 2 * (code - start));
        byCharacter.set(code, advance(glyph));
      }
    }
  }
  return byCharacter;
}

const regular = widths(fonts[400]);
const heavy = widths(fonts[600]);

export function measure(text, size, weight) {
  const known = Number(weight) >= 600 || weight === 'bold' ? heavy : regular;
  let width = 0;
  for (const character of text) {
    width += known.get(character.codePointAt(0)) ?? 0.5;
  }
  return width * size;
}
