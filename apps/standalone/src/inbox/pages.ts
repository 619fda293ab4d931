import type { Message } from './mailbox';

const escape = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** Only http(s) addresses become links. */
const linked = (text: string) => escape(text).replace(/https?:\/\/[^\s<&]+(?:&#38;[^\s<&]+)*/g, (url) => `<a href="${url}">${url}</a>`);

const page = (title: string, body: string) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>body{font:19px/1.4 Arial,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #b1b4b6;vertical-align:top}pre{white-space:pre-wrap;font:inherit}
a{color:#1d70b8}a:focus{outline:3px solid #fd0;background:#fd0;color:#0b0c0c}</style></head><body><main>${body}</main></body></html>`;

export const listPage = (messages: readonly Message[]): string => page('Demo inbox', `<h1>Demo inbox</h1>
<p>Every e-mail that this copy of Commonweal sends ends here, and nowhere else. <a href="/">Look again</a></p>
${messages.length ? `<table><thead><tr><th scope="col">To</th><th scope="col">Subject</th><th scope="col">Sent</th></tr></thead><tbody>
${messages.map((m) => `<tr><td>${escape(m.to.join(', '))}</td><td><a href="/messages/${m.id}">${escape(m.subject || '(no subject)')}</a></td><td>${escape(m.at.slice(0, 19).replace('T', ' '))}</td></tr>`).join('\n')}
</tbody></table>` : '<p>No mail yet.</p>'}`);

export const messagePage = (m: Message): string => page(m.subject, `<p><a href="/">All mail</a></p><h1>${escape(m.subject)}</h1>
<p>From ${escape(m.from)}<br>To ${escape(m.to.join(', '))}<br>${escape(m.at)}</p><pre>${linked(m.text)}</pre>`);

export const missingPage = (): string => page('Not found', '<h1>There is no such message</h1><p><a href="/">All mail</a></p>');
