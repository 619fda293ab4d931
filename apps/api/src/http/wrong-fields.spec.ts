import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import { IsArray, IsBoolean, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, validateSync, ValidateNested } from 'class-validator';
import { wrongFields } from './wrong-fields';

class LineDto { @IsInt() @Min(1) @Max(10) quantity: number }
class FormDto {
  @IsString() @MaxLength(10) title: string;
  @IsBoolean() shown: boolean;
  @IsOptional() @Matches(/^E\d+$/) ward?: string;
  @IsArray() @IsString({ each: true }) @MaxLength(5, { each: true }) skills: string[];
  @ValidateNested({ each: true }) @Type(() => LineDto) lines: LineDto[];
}

describe('wrong fields', () => {
  const said = (body: object) => wrongFields(validateSync(plainToInstance(FormDto, body))).facts.fields as Record<string, string>;
  const fine = { title: 'Paint', shown: true, skills: ['a'], lines: [{ quantity: 1 }] };

  it('are told to be of their type, before how long or how large', () => {
    expect(said({ ...fine, title: 12, shown: 'yes', ward: 7, lines: [{ quantity: 'two' }, { quantity: 1.5 }] })).toEqual({
      title: 'Title must be text.', shown: 'Shown must be true or false.', ward: 'Ward must be text.', 'lines.0.quantity': 'Quantity must be a whole number.', 'lines.1.quantity': 'Quantity must be a whole number.' });
    expect(said({ ...fine, skills: [1] })).toEqual({ skills: 'Each value in skills must be text.' });
    expect(said({ ...fine, skills: 'a', lines: 'b' })).toMatchObject({ skills: 'Skills must be a list.', lines: expect.stringMatching('must be') });
  });

  it('of the right type are told what else is wrong', () => {
    expect(said({ ...fine, title: 'Much longer than ten', lines: [{ quantity: 11 }] })).toEqual({ title: 'Title must be shorter than or equal to 10 characters.', 'lines.0.quantity': 'Quantity must not be greater than 10.' });
    expect(said(fine)).toEqual({});
  });
});
