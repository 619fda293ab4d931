import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';
import { outOfBounds, SETTING_FIELDS } from './settings.rules';

/** `step` is `save` once the effect was seen. */
export class SettingsForm extends Form {
  constructor(body?: unknown) {
    super([...SETTING_FIELDS, 'step'], body);
  }

  protected check(): void {
    for (const { field, least, most } of outOfBounds(this.typed)) this.fault(field, 'settings.fault', { least, most });
    if (Number(this.typed.acceptanceMostDays) < Number(this.typed.acceptanceDays)) this.fault('acceptanceMostDays', 'settings.fault.most');
  }

  protected refusedBy(field: string): MessageKey {
    return field === 'confirmDays' ? 'settings.fault.remind' : 'settings.fault.other';
  }

  protected override fieldOf(field: string): string {
    const name = field.replace(/^(rules|clocks)\./, '');
    return name === 'remindDays' ? 'confirmDays' : name === 'matchingDay' ? 'weekday' : name;
  }
}
