import { sayDay } from '../clock';
import type { Day } from '../dates';
import { sayQuantity, type Unit } from '../quantity';

/** The words of status lines; another language is another table of this shape. */
export const STATUS_WORDS = {
  'look.any': 'We look for help at each matching day.', 'look.rest': 'We look for the rest at each matching day.', 'look.day': 'We look for matches every {weekday}.',
  'weekday.1': 'Monday', 'weekday.2': 'Tuesday', 'weekday.3': 'Wednesday', 'weekday.4': 'Thursday', 'weekday.5': 'Friday', 'weekday.6': 'Saturday', 'weekday.7': 'Sunday',
  'need.draft': 'Not sent yet. Finish it when you are ready.',
  'need.submitted': 'Sent on {since}. Waiting for the council to answer{by}.',
  'need.queried': 'The council has a question. Waiting for {group} to answer.',
  'need.open': 'Open. You asked on {since}; nothing found yet of {asked}. {look}', 'need.open-other': 'Open. Asked on {since}; nothing found yet of {asked}. {look}',
  'need.part_matched': 'Open. You asked on {since}; {found} of {asked} found so far. {look}', 'need.part_matched-other': 'Open. Asked on {since}; {found} of {asked} found so far. {look}',
  'need.matched': 'All {asked} found. {confirmed} confirmed so far.',
  'need.matched-plain': 'All found. The help is on its way.',
  'need.fulfilled': 'Done. All of it was received and confirmed.',
  'need.closed_short': 'Closed before all of it was found.',
  'need.withdrawn': 'Taken back. Nobody is waiting.',
  'need.expired': 'The last day passed before all of it was found.',
  'need.refused': 'The council could not take this on. You can change it and ask again.',

  'match.proposed': 'Proposed: {supplier}, {what}. Waiting for the council to look.', 'match.proposed-own': 'Proposed: {what} from you. Waiting for the council to look.',
  'match.approved-both': 'Proposed: {supplier}, {what}. Waiting for both sides to accept{until}.', 'match.approved-both-own': 'Proposed: {what} from you. Waiting for both sides to accept{until}.',
  'match.approved-supplier': 'Proposed: {supplier}, {what}. {Group} said yes. Waiting for {supplier} to accept{until}.', 'match.approved-supplier-own': 'Proposed: {what} from you. {Group} said yes. Waiting for you to accept{until}.',
  'match.approved-group': 'Proposed: {supplier}, {what}. {Supplier} said yes. Waiting for {group} to accept{until}.', 'match.approved-group-own': 'Proposed: {what} from you. You said yes. Waiting for {group} to accept{until}.',
  'match.accepted': 'Agreed: {supplier}, {what}. Waiting for both sides to agree a day.', 'match.accepted-own': 'Agreed: {what} from you. Waiting for both sides to agree a day.',
  'match.job-agreed': 'Agreed: {supplier}, {what}. Waiting for the help to be given.', 'match.job-agreed-own': 'Agreed: {what} from you. Waiting for the help to be given.',
  'match.in_delivery': 'Under way: {supplier} to {group}, {what}. {Confirmed} confirmed so far.', 'match.in_delivery-own': 'Under way: you give {what}. {Confirmed} confirmed so far.', 'match.in_delivery-group': 'Under way: {supplier} gives you {what}. {Confirmed} confirmed so far.',
  'match.completed': 'Done: {supplier}, {what} given and confirmed.', 'match.completed-own': 'Done: {what} from you, given and confirmed.',
  'match.superseded': 'Replaced by a better match before anyone was asked.',
  'match.declined': 'Declined. {What} is free again, and we keep looking.',
  'match.lapsed': 'Nobody said yes in time. {What} is free again, and we keep looking.',
  'match.withdrawn': 'Not going ahead. {What} is free again.',
  'match.ended_short': 'Ended early. {confirmed} of {what} was confirmed.',

  'delivery.logged': 'Delivered: {what} on {day}, {says}. Please confirm{by}.',
  'delivery.logged-other': 'Delivered: {what} on {day}, {says}. Waiting for {group} to confirm{until}.',
  'delivery.unconfirmed': 'Not confirmed in time. Shown apart from confirmed help in every report. You can still confirm.',
  'delivery.unconfirmed-other': 'Not confirmed in time. Shown apart from confirmed help in every report. {Group} can still confirm.',
  'delivery.confirmed': 'Confirmed: {what} on {day}.',
  'delivery.part': 'Part confirmed: {confirmed} of {what} on {day}. The council decides about the rest.',
  'delivery.part-settled': 'Part confirmed: {confirmed} of {what} on {day}.',
  'delivery.disputed': 'In question: {what} on {day}. Waiting for the council to decide.',
  'delivery.denied': 'Not received, says {group}. It does not count.',
  'delivery.withdrawn': 'Taken back by {supplier}. It does not count.',
  'delivery.reversed': 'Corrected: it no longer counts.',
  'delivery.beyond_promise': 'More than was promised. Thank you. It is not counted.',

  'commitment.proposed': 'Promised: {promised}. Waiting for the council to accept.',
  'commitment.accepted': '{confirmed} of {promised} confirmed. {left} still to find a home, {days}.',
  'commitment.accepted-booked': '{confirmed} of {promised} confirmed. The rest is booked, {days}.',
  'commitment.tracked': '{confirmed} of {promised} accepted on evidence, {days}.',
  'commitment.done': 'Kept: all {promised} confirmed.',
  'commitment.refused': 'The council did not accept this promise.',
  'commitment.withdrawn': 'Taken back before it was accepted.',
  'commitment.ended': 'Ended. {confirmed} of {promised} was confirmed.',
  'commitment.waived': 'The council let the rest go. {confirmed} of {promised} was confirmed.',
  'commitment.converted': 'Turned into another promise.',
  'commitment.days-left': '1 day left|{count} days left',
  'commitment.days-none': 'and the last day has passed',

  'application.applied': 'Applied on {since}. Waiting for the council to answer{by}.',
  'application.verified': 'Joined. Nothing is waiting.',
  'application.queried': 'The council has a question. Waiting for {who} to answer.',
  'application.refused': 'The council said no. You can ask another officer to look again.', 'application.refused-other': 'Refused. It may ask another officer to look again.',
  'application.suspended': 'On hold. You can read everything, and ask another officer to look again.', 'application.suspended-other': 'On hold. It can read everything, and ask another officer to look again.',
  'application.appealed': 'Asked for another look. Waiting for another officer to decide{by}.',
  'application.closed': 'Left. Nothing is waiting.',

  'case.open': 'Waiting for an officer of the council to decide.', 'case.appealed': 'Waiting for another officer to look again.', 'case.decided': '{outcome} You can ask another officer to look again.', 'case.closed': '{outcome} This is final.',
  'case.dispute.upheld': 'All of it counts.', 'case.dispute.part': 'Part of it counts.', 'case.dispute.not-upheld': 'None of it counts.',
  'case.complaint.upheld': 'The complaint is right.', 'case.complaint.part': 'The complaint is right in part.', 'case.complaint.not-upheld': 'The complaint is not right.',

  'Nothing': 'Nothing', 'by': ' by {day}', 'until': ', until {day}', 'late': '. It was due on {day}',
  'says': 'says {supplier}', 'you-say': 'you say', 'you': 'you', 'You': 'You', 'the supplier': 'the supplier', 'The supplier': 'The supplier', 'the group': 'the group', 'The group': 'The group', 'the organisation': 'the organisation',

  'tag.waiting-council': 'With the council', 'tag.open': 'Open', 'tag.part': 'Part found', 'tag.found': 'Found', 'tag.done': 'Done', 'tag.stopped': 'Stopped', 'tag.question': 'Question', 'tag.draft': 'Not sent',
  'tag.proposed': 'Proposed', 'tag.accept': 'Waiting for a yes', 'tag.agreed': 'Agreed', 'tag.under-way': 'Under way', 'tag.declined': 'Declined', 'tag.lapsed': 'Out of time',
  'tag.to-confirm': 'To confirm', 'tag.unconfirmed': 'Not confirmed', 'tag.confirmed': 'Confirmed', 'tag.part-confirmed': 'Part confirmed', 'tag.in-question': 'In question', 'tag.not-counted': 'Not counted',
  'tag.promised': 'Promised', 'tag.kept': 'Kept', 'tag.refused': 'Refused', 'tag.ended': 'Ended', 'tag.on-hold': 'On hold', 'tag.joined': 'Joined', 'tag.decided': 'Decided', 'tag.at-risk': 'At risk',
} as const;

export type StatusWord = keyof typeof STATUS_WORDS;
export type StatusWords = Readonly<Record<StatusWord, string>>;

/** How status lines speak: their words, days and amounts. */
export interface Speech { words: StatusWords; day(value: Date | Day): string; quantity(steps: number, unit: Unit): string }

/** An ISO instant, or a day in the middle of it. */
export const instantOf = (value: Date | string): Date => (value instanceof Date ? value : new Date(value.length === 10 ? `${value}T12:00:00Z` : value));

export const ENGLISH: Speech = { words: STATUS_WORDS, day: (value) => sayDay(instantOf(value)), quantity: (steps, unit) => sayQuantity(unit, steps) };
