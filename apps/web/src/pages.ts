import { londonDate, sayDay, sayMoney, sayQuantity, type Unit } from '@app/kernel';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Environment, FileSystemLoader } from 'nunjucks';
import { en, type MessageKey } from './messages/en';

const GOVUK = dirname(require.resolve('govuk-frontend/package.json'));
const VIEWS = join(__dirname, '..', 'views');

/** Fills `{name}`; of `one|many` the first where `count` is 1. */
export function say(key: MessageKey, facts: Record<string, string | number> = {}): string {
  const text = en[key] ?? key;
  const parts = text.split('|');
  const chosen = parts.length === 2 ? parts[Number(facts.count) === 1 ? 0 : 1]! : text;
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}

/** Our own look: the framework's styles without its font, which is not ours to use. */
export const styles = (): string => readFileSync(join(GOVUK, 'dist', 'govuk', 'govuk-frontend.min.css'), 'utf8')
  .replace(/@font-face\{[^}]*\}/g, '').replaceAll(/"?GDS Transport"?/g, 'system-ui').concat(readFileSync(join(VIEWS, 'own.css'), 'utf8'));

/** Templates and what they can say. */
export function setPages(app: NestExpressApplication): void {
  const environment = new Environment(new FileSystemLoader([VIEWS, join(GOVUK, 'dist')]), { autoescape: true, throwOnUndefined: false });
  environment.addGlobal('t', say);
  environment.addFilter('day', (value: Date | string) => sayDay(typeof value === 'string' ? new Date(`${value}T12:00:00Z`) : value));
  environment.addFilter('money', sayMoney);
  environment.addFilter('quantity', (steps: number, unit: Unit) => sayQuantity(unit, steps));
  environment.addFilter('isodate', (value: Date) => londonDate(value));
  app.engine('njk', (file: string, context: object, done: (error: Error | null, html?: string) => void) => {
    environment.render(file, context, (error, html) => done(error, html ?? undefined));
  });
  app.setBaseViewsDir(VIEWS);
  app.setViewEngine('njk');
}
