import { DomainError, jsonFault, sayPlace } from '@app/kernel';

export function malformedJson(text: string): DomainError {
  const place = jsonFault(text);
  return new DomainError('malformed-request', `The body stops being JSON${sayPlace(place)}.`, { ...place });
}
