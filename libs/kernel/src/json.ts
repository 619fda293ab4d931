import { ParseErrorCode, visit } from 'jsonc-parser';

export interface JsonPlace { line: number; column: number }

/** Where text stops being JSON, counted from 1; null when it is JSON. JSON.parse says what is wrong with a piece of the text, which may be personal: this says where. */
export function jsonFault(text: string): JsonPlace | null {
  let found: JsonPlace | null = null;
  visit(text, {
    onError: (_: ParseErrorCode, _offset, _length, line, character) => { found ??= { line: line + 1, column: character + 1 }; },
  }, { disallowComments: true, allowTrailingComma: false });
  return found;
}

export const sayPlace = (place: JsonPlace | null): string => (place ? ` at line ${place.line.toLocaleString('en-GB')}, column ${place.column.toLocaleString('en-GB')}` : '');
