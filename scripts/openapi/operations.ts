import { join } from 'node:path';
import ts from 'typescript';
import { Refusals } from './refusals';
import { Schemas, type Schema } from './schema';

export interface Operation {
  /** The handler's own comment. */
  said: string;
  answer: Schema;
  codes: string[];
  open: boolean; takesId: boolean; takesBody: boolean;
  /** The class of its query. */
  query: string | null;
}
export interface Described { operations: Record<string, Operation>; schemas: Record<string, Schema>; inputs: Record<string, Record<string, Schema>> }

const VERBS = ['Get', 'Post', 'Put', 'Patch', 'Delete'];

/**
 * What each handler says, answers and can refuse, read from the controllers' own types: nothing about an answer is written twice.
 * By operation id, `Needs_post`; `inputs` are the fields of bodies and queries whose type is a closed list, by class.
 */
export function describe(root: string): Described {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: ['apps/api/src'] }, ts.sys, root);
  const files = ts.sys.readDirectory(join(root, 'apps', 'api', 'src'), ['.ts'], ['**/*.spec.ts']);
  const program = ts.createProgram(files.sort(), { ...options, noEmit: true, incremental: false, tsBuildInfoFile: undefined });
  const checker = program.getTypeChecker();
  const [schemas, refusals] = [new Schemas(checker), new Refusals(checker)];
  const described: Described = { operations: {}, schemas: schemas.components, inputs: {} };
  for (const source of files.map((file) => program.getSourceFile(file)!)) {
    for (const controller of source.statements.filter(ts.isClassDeclaration).filter((c) => decorator(c, 'Controller'))) {
      for (const method of controller.members.filter(ts.isMethodDeclaration).filter((m) => VERBS.some((verb) => decorator(m, verb)))) {
        const given = (name: string) => method.parameters.filter((p) => decorator(p, name));
        for (const parameter of [...given('Body'), ...given('Query')]) Object.assign(described.inputs, closedLists(checker, schemas, checker.getTypeAtLocation(parameter)));
        const said = ts.displayPartsToString(checker.getSymbolAtLocation(method.name)!.getDocumentationComment(checker)).replaceAll('\n', ' ').trim();
        described.operations[`${controller.name!.text.replace('Controller', '')}_${method.name.getText()}`] = {
          said,
          answer: schemas.of(checker.getAwaitedType(checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(method)!))!),
          codes: [...refusals.of(method)].sort(),
          open: !!decorator(method, 'Open'), takesId: given('Param').some((p) => p.getText().includes('ParseUUIDPipe')), takesBody: given('Body').length > 0,
          query: given('Query').map((p) => checker.getTypeAtLocation(p).getSymbol()?.name)[0] ?? null,
        };
      }
    }
  }
  return described;
}

const decorator = (node: ts.HasDecorators, name: string): boolean => (ts.getDecorators(node) ?? []).some((d) => ts.isCallExpression(d.expression) && d.expression.expression.getText() === name);

/** A union of words leaves no trace at run time: swagger would call it an object. */
function closedLists(checker: ts.TypeChecker, schemas: Schemas, type: ts.Type): Record<string, Record<string, Schema>> {
  const name = type.getSymbol()?.name;
  if (!name) return {};
  const own = checker.getPropertiesOfType(type).map((p) => [p.name, checker.getNonNullableType(checker.getTypeOfSymbol(p))] as const);
  return { [name]: Object.fromEntries(own.filter(([, t]) => t.isUnion() && t.types.every((one) => one.isStringLiteral())).map(([field, t]) => [field, schemas.of(t)])) };
}
