import type { Command } from '@app/database';
import { DomainError, isUuid, newId } from '@app/kernel';
import type { Response } from 'express';
import { createHash } from 'node:crypto';
import type { Facts } from '../language';
import type { MessageKey } from '../messages/en';

/** A sentence beside a field and in the summary. */
export interface Fault { key: MessageKey; facts?: Facts }

/** Longest that one field is kept, in characters: more is cut off before it is looked at. */
const MOST_KEPT = 50_000;
/** The thing is no longer where the form found it: nothing that is typed can mend that. */
const OVER = ['wrong-state', 'lapsed', 'already-decided', 'over-limit', 'most-suppliers'];

/**
 * One page's form: what was typed, as typed; what is wrong with it; the version of the thing it is about. A page of its own has a class
 * of its own: fields, `check()`, and for each field the sentence when the house refuses it.
 */
export abstract class Form {
  readonly typed: Record<string, string> = {};
  readonly faults: Record<string, Fault> = {};
  readonly version: number | null;
  /** Made with the page: a double click is one act. */
  readonly once: string;
  /** Somebody changed the thing since the page was opened. */
  stale = false;
  /** It can no longer be done at all. */
  over = false;

  constructor(readonly fields: readonly string[], body: unknown = {}) {
    const given = (body ?? {}) as Record<string, unknown>;
    for (const field of fields) this.typed[field] = typeof given[field] === 'string' ? given[field].slice(0, MOST_KEPT) : '';
    this.version = typeof given.version === 'string' && /^\d{1,9}$/.test(given.version) ? Number(given.version) : null;
    this.once = isUuid(given.once) ? given.once.toLowerCase() : newId();
  }

  /** For a transaction that must happen once however often the button is pressed. `purpose`: what is done to what. */
  command(purpose: string): Command {
    return { id: this.once, fingerprint: createHash('sha256').update(JSON.stringify([purpose, this.typed, this.version])).digest('hex') };
  }

  /** Adds a fault for each field that needs another look. */
  protected abstract check(): void;

  protected fault(field: string, key: MessageKey, facts?: Facts): void {
    this.faults[field] ??= { key, facts };
  }

  /** What the house says of a field that passed our checks. */
  protected abstract refusedBy(field: string): MessageKey;

  /** Our name of a field that the house has another name for: a reason it knows by its code. */
  protected fieldOf(field: string): string {
    return field === 'code' && this.fields.includes('reason') ? 'reason' : field;
  }

  /** Whether the page asks for it. */
  protected knows(field: string): boolean {
    return this.fields.includes(field);
  }

  /** A refusal that no field of its own stands for: said beside one of ours, with a sentence. */
  protected refusedFor(_code: string): { field: string; key: MessageKey } | null {
    return null;
  }

  get faulty(): boolean {
    return Object.keys(this.faults).length > 0;
  }

  /** Checks, then works. True: done. False: show the page again. Faults that no field stands for are thrown on. */
  async submit(work: () => Promise<unknown>): Promise<boolean> {
    this.check();
    if (this.faulty) return false;
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'stale-version') this.stale = true;
      else if (OVER.includes(error.code)) this.over = true;
      else {
        const fields = Object.keys(error.facts.fields ?? {}).map((f) => this.fieldOf(f)).filter((f) => this.knows(f));
        const whole = this.refusedFor(error.code);
        if (whole) this.fault(whole.field, whole.key);
        else if (!fields.length) throw error;
        else for (const field of fields) this.fault(field, this.refusedBy(field));
      }
      return false;
    }
  }

  get status(): number {
    return this.stale || this.over ? 409 : this.faulty ? 422 : 200;
  }
}

/** The page with its form: 200 to begin with, 422 with faults, 409 where it changed meanwhile; what was typed is in it. `status`: 200 where nothing was sent, and what was kept needs another look. */
export const showForm = (response: Response, view: string, form: Form, context: object, status = form.status): void => response.status(status).render(view, { ...context, form, faults: form.faulty ? form.faults : undefined });
