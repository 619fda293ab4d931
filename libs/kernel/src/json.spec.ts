import { jsonFault } from './json';

describe('a fault in JSON', () => {
  it.each<[string, number, number]>([
    ['{', 1, 2], ['{"a":1,}', 1, 8], ['{"a":x}', 1, 6], ['{\n  "a": 1\n  "b": 2\n}', 3, 3], ['[1, 2] 3', 1, 8], ['', 1, 1], ['{"a": // why\n1}', 1, 7],
  ])('is found in %j', (text, line, column) => expect(jsonFault(text)).toEqual({ line, column }));
  it.each(['{}', '[1,{"a":[null,true,-1.5e3,"\\u00e9"]}]', '"x"', '\n 1 '])('is not found in %j', (text) => {
    expect(JSON.parse(text)).toBeDefined();
    expect(jsonFault(text)).toBeNull();
  });
});
