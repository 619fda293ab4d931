import { DomainError } from '@app/kernel';
import type { ValidationError } from '@nestjs/common';

/** What a value is asked to be, before anything else about it: the sentence for a wrong JSON type. */
const TYPES: Record<string, string> = {
  isString: 'must be text', isInt: 'must be a whole number', isNumber: 'must be a number', isBoolean: 'must be true or false', isArray: 'must be a list', isObject: 'must be an object', nestedValidation: 'must be an object', isUuid: 'must be an id (a UUID)',
};
/** Told of text alone, which a number is not. */
const OF_TEXT = ['maxLength', 'minLength', 'isLength', 'matches', 'isNotEmpty', 'isEmail'];

/** One sentence a field, by its path. */
export function wrongFields(errors: readonly ValidationError[]): DomainError {
  const fields: Record<string, string> = {};
  const walk = (error: ValidationError, path: string): void => {
    const here = path ? `${path}.${error.property}` : error.property;
    const said = sentence(error);
    if (said) fields[here] = said;
    for (const child of error.children ?? []) walk(child, here);
  };
  for (const error of errors) walk(error, '');
  return new DomainError('bad-fields', 'Some answers need another look.', { fields });
}

function sentence({ property, value, constraints = {} }: ValidationError): string | null {
  const [first] = Object.values(constraints);
  if (!first) return null;
  // The validator tells its last rule first, and of a number that it is too long.
  const each = Object.values(constraints).some((words) => words.startsWith('each value in '));
  const type = Object.keys(TYPES).find((name) => name in constraints) ?? (!each && typeof value !== 'string' && OF_TEXT.some((name) => name in constraints) ? 'isString' : null);
  return capital(type ? `${each ? 'each value in ' : ''}${property} ${TYPES[type]}` : first);
}

const capital = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}.`;
