/** Tokens with which programs act for somebody. */
export const tokens = {
  'tokens.title': 'Access for programs', 'tokens.lead': 'A token lets a program do what you may do here. The one that you make now acts as {role}, {where}. Keep it like a password.',
  'tokens.made': 'Copy this token now. It is not shown again.', 'tokens.revoked': 'The token no longer works.', 'tokens.yours': 'Your tokens, in every role', 'tokens.until': 'Works until {day}.', 'tokens.used': 'Last used on {day}.', 'tokens.unused': 'Not used yet.', 'tokens.revoke': 'Take back {name}',
  'tokens.new': 'Make a token', 'tokens.name': 'What will use it?', 'tokens.name.hint': 'For example, finance spreadsheet', 'tokens.name.fault': 'Say what will use it, in up to 100 letters', 'tokens.may': 'What may it do?', 'tokens.may.read': 'Read only', 'tokens.may.all': 'Everything that you may do in this role', 'tokens.may.fault': 'Choose what it may do',
  'tokens.days': 'How long should it work?', 'tokens.days.count': '{count} day|{count} days', 'tokens.days.fault': 'Choose how long it should work', 'tokens.button': 'Make the token',
} as const;
