import { londonDate } from '@app/kernel';
import { needReference } from '@app/marketplace';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Environment, FileSystemLoader } from 'nunjucks';
import { english, type Language } from './language';

const GOVUK = dirname(require.resolve('govuk-frontend/package.json'));
const FONT = join(dirname(require.resolve('@fontsource/atkinson-hyperlegible-next/package.json')), 'files');
const VIEWS = join(__dirname, '..', 'views');

/** Ours to ship (OFL): two weights, each with the letters of western and of central Europe. */
export const FONT_FILES = ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'].map((name) => `atkinson-hyperlegible-next-${name}-normal.woff2`);
export const fontFile = (name: string): Buffer => readFileSync(join(FONT, name));

const FONT_FACES = FONT_FILES.map((file) => `@font-face{font-family:"Atkinson Hyperlegible Next";font-style:normal;font-weight:${file.includes('700') ? 700 : 400};font-display:swap;src:url(/assets/fonts/${file}) format("woff2");unicode-range:${file.includes('-ext-') ? 'U+0100-024F,U+1E00-1EFF' : 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212'}}`).join('');

/** Our own look: the framework's styles without its font, which is not ours to use. */
export const styles = (): string => FONT_FACES.concat(readFileSync(join(GOVUK, 'dist', 'govuk', 'govuk-frontend.min.css'), 'utf8')
  .replace(/@font-face\{[^}]*\}/g, '').replaceAll(/"?GDS Transport"?,arial,sans-serif/g, '"Atkinson Hyperlegible Next",system-ui,-apple-system,"Segoe UI",Roboto,arial,sans-serif').replaceAll(/"?GDS Transport"?/g, '"Atkinson Hyperlegible Next"'),
readFileSync(join(VIEWS, 'own.css'), 'utf8'));

/** Ours, each a file of its own: without them every page works too. */
export const SCRIPT_FILES = ['session.js', 'progress.js'];
export const scriptFile = (name: string): string => readFileSync(join(VIEWS, 'scripts', name), 'utf8');

/** "Proposed: Oakfield …" beside the tag "Proposed" is "Oakfield …". */
export function afterTag({ tag, sentence }: { tag: string; sentence: string }): string {
  const rest = sentence.toLowerCase().startsWith(tag.toLowerCase()) ? sentence.slice(tag.length).match(/^[.:] (.+)$/s)?.[1] : undefined;
  return rest ? rest.charAt(0).toUpperCase() + rest.slice(1) : sentence;
}

/** Templates and what they can say. */
export function setPages(app: NestExpressApplication, language: Language = english): void {
  const environment = new Environment(new FileSystemLoader([VIEWS, join(GOVUK, 'dist')]), { autoescape: true, throwOnUndefined: false });
  environment.addGlobal('t', language.say);
  environment.addGlobal('language', language.code);
  environment.addFilter('day', language.day);
  environment.addFilter('time', language.time);
  environment.addFilter('month', language.month);
  environment.addFilter('money', language.money);
  environment.addFilter('quantity', language.quantity);
  environment.addFilter('number', language.number);
  // The tag beside it says the first word already.
  environment.addFilter('afterTag', afterTag);
  environment.addFilter('isodate', (value: Date) => londonDate(value));
  environment.addFilter('reference', needReference);
  // Of a list to show, only what is there.
  environment.addFilter('present', (list: unknown[]) => list.filter((item) => item !== null && item !== undefined && item !== '' && item !== false));
  app.engine('njk', (file: string, context: object, done: (error: Error | null, html?: string) => void) => {
    environment.render(file, context, (error, html) => done(error, html ?? undefined));
  });
  app.setBaseViewsDir(VIEWS);
  app.setViewEngine('njk');
}
