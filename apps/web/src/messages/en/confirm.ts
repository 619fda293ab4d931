/** The group's word on a delivery: from an account or by a mailed link. */
export const confirm = {
  'confirm.title': 'Did you receive this help?', 'confirm.claim': '{supplier} says it gave {group} {quantity} of {kind} on {day}.', 'confirm.late': 'The time to answer has passed. Your answer still counts.',
  'confirm.question': 'What did you receive?', 'confirm.all': 'All of it', 'confirm.part': 'Part of it', 'confirm.no': 'No, or we do not agree', 'confirm.no.hint': 'An officer of the council will look at it with you both.',
  'confirm.quantity.hour': 'If part of it: how many hours?', 'confirm.quantity.item': 'If part of it: how many items?', 'confirm.quantity.gbp': 'If part of it: how many pounds?', 'confirm.quantity.day': 'If part of it: how many days?', 'confirm.quantity.week': 'If part of it: how many weeks?', 'confirm.quantity.placement': 'If part of it: how many placements?',
  'confirm.changed': 'What changed because of it?', 'confirm.changed.hint': 'In your own words. You can leave this empty.', 'confirm.hosting': 'What did hosting it cost you?', 'confirm.hosting.hint': 'Materials, food, staff time. You can leave this empty.',
  'confirm.reference': 'What is the payment reference on your bank statement?', 'confirm.reference.hint': 'You can leave this empty if you received nothing.', 'confirm.reference.hint.theirs': 'They paid it as {reference}. You can leave this empty if you received nothing.', 'confirm.reference.unknown': 'We received the money, but I cannot see the bank statement',
  'confirm.disposal': 'What did it cost you to get rid of what was no use?', 'confirm.disposal.hint': 'Collection, the tip, your time. You can leave this empty.',
  'confirm.thanks': 'Would you like to say thank you?', 'confirm.thanks.hint': 'We show it to nobody unless you tick the box.', 'confirm.thanks.show': 'You may show our thanks to others', 'confirm.button': 'Send our answer',
  'confirm.dead.title': 'This link does not work', 'confirm.dead.body': 'It may be old or used, or somebody in your group has answered already. Sign in to see what waits for you.',
  'confirmed.title': 'Thank you', 'confirmed.all': 'We have written down that you received all of it.', 'confirmed.rest': 'We have written down your answer. An officer of the council looks at what you do not agree on, and will write to you.', 'confirmed.close': 'You can close this page now.',
  'confirm.answer.fault': 'Choose all of it, part of it, or no', 'confirm.quantity.fault': 'Enter how much you received: more than nothing and less than all of it', 'confirm.hosting.fault': 'Enter what it cost you in pounds, like 20 or 20.50',
  'confirm.reference.fault': 'Enter the payment reference as on your bank statement, in up to 100 characters, or say that you cannot see the statement', 'confirm.disposal.fault': 'Enter what it cost you in pounds, like 20 or 20.50',
  'confirm.changed.fault': 'Keep this to 4,000 characters', 'confirm.thanks.fault': 'Keep your thanks to 2,000 characters',
} as const;
