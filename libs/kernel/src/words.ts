/** Fills `{name}`, asking a fact that is a function; of `one|many` the first where `count` is 1. */
export function fillWords(text: string, facts: Readonly<Record<string, string | number | null | undefined | (() => string)>> = {}): string {
  const parts = text.split('|');
  const chosen = parts.length === 2 ? parts[Number(facts.count) === 1 ? 0 : 1]! : text;
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    return String((typeof fact === 'function' ? fact() : fact) ?? '');
  });
}
