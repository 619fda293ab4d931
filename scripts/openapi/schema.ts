import ts from 'typescript';

export type Schema = Record<string, unknown>;

/** JSON Schema (2020-12) of what a value of a TypeScript type looks like once it is JSON. Named types of ours become components. */
export class Schemas {
  readonly components: Record<string, Schema> = {};
  private readonly names = new Map<ts.Type, string>();

  constructor(private readonly checker: ts.TypeChecker) {}

  of(type: ts.Type): Schema {
    const name = this.nameOf(type);
    if (!name) return this.inline(type);
    const known = this.names.get(type);
    if (known) return { $ref: `#/components/schemas/${known}` };
    let free = name;
    for (let n = 2; Object.hasOwn(this.components, free); n++) free = `${name}${n}`;
    this.names.set(type, free);
    // In place before its parts are read: a type may hold itself.
    this.components[free] = {};
    Object.assign(this.components[free]!, this.inline(type));
    return { $ref: `#/components/schemas/${free}` };
  }

  private nameOf(type: ts.Type): string | null {
    const symbol = type.aliasSymbol ?? (type.flags & ts.TypeFlags.Object ? type.getSymbol() : undefined);
    const declaration = symbol?.declarations?.[0];
    if (!symbol || !declaration || symbol.name.startsWith('__') || declaration.getSourceFile().fileName.includes('node_modules')) return null;
    const parts = type.aliasSymbol ? type.aliasTypeArguments : this.checker.getTypeArguments(type as ts.TypeReference).filter((t) => !(t as { isThisType?: boolean }).isThisType);
    if (!parts?.length) return symbol.name;
    const [of] = parts.map((part) => this.nameOf(part));
    return of ? `${symbol.name}Of${of}` : null;
  }

  private inline(type: ts.Type): Schema {
    if (type.isUnion()) return this.union(type.types);
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === 'true' };
    if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return {};
    if (type.getSymbol()?.name === 'StreamableFile') return { type: 'string' };
    if (type.getSymbol()?.name === 'Date') return { type: 'string', format: 'date-time' };
    if (this.checker.isArrayType(type) || this.checker.isTupleType(type)) {
      const parts = this.checker.getTypeArguments(type as ts.TypeReference);
      return { type: 'array', items: parts.length === 1 ? this.of(parts[0]!) : this.union(parts) };
    }
    return this.object(type);
  }

  private object(type: ts.Type): Schema {
    const index = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const symbol of this.checker.getPropertiesOfType(type)) {
      const own = this.checker.getTypeOfSymbol(symbol);
      if (own.getCallSignatures().length) continue;
      const optional = !!(symbol.flags & ts.SymbolFlags.Optional) || (own.isUnion() && own.types.some((t) => t.flags & ts.TypeFlags.Undefined));
      const said = ts.displayPartsToString(symbol.getDocumentationComment(this.checker)).replaceAll('\n', ' ');
      properties[symbol.name] = { ...this.of(own), ...(said ? { description: said } : {}) };
      if (!optional) required.push(symbol.name);
    }
    return { type: 'object', ...(Object.keys(properties).length ? { properties } : {}), ...(required.length ? { required } : {}), ...(index ? { additionalProperties: this.of(index) } : {}) };
  }

  private union(types: readonly ts.Type[]): Schema {
    const some = types.filter((t) => !(t.flags & ts.TypeFlags.Undefined));
    const nullable = some.some((t) => t.flags & ts.TypeFlags.Null);
    const rest = some.filter((t) => !(t.flags & ts.TypeFlags.Null));
    if (rest.every((t) => t.flags & ts.TypeFlags.BooleanLike)) return { type: nullable ? ['boolean', 'null'] : 'boolean' };
    if (rest.length && rest.every((t) => t.isStringLiteral())) return { type: nullable ? ['string', 'null'] : 'string', enum: [...rest.map((t) => (t as ts.StringLiteralType).value).sort(), ...(nullable ? [null] : [])] };
    // By name: the compiler's own order moves with changes elsewhere.
    const schemas = [...new Map(rest.map((t) => this.of(t)).map((s) => [JSON.stringify(s), s] as const).sort(([a], [b]) => (a < b ? -1 : 1))).values()];
    if (!nullable) return schemas.length === 1 ? schemas[0]! : { anyOf: schemas };
    const [only] = schemas;
    if (schemas.length === 1 && typeof only!.type === 'string' && !only!.enum) return { ...only, type: [only!.type, 'null'] };
    return { anyOf: [...schemas, { type: 'null' }] };
  }
}
