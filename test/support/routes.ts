import type { INestApplication, Type } from '@nestjs/common';
import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, ModulesContainer } from '@nestjs/core';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';

export interface Route { name: string; handler: object; controller: Type }

/** Every route that a running app answers, as `VERB /path`: from its controllers, and each of them is held against the router itself. */
export function routesOf(app: INestApplication): Route[] {
  const controllers = new DiscoveryService(app.get(ModulesContainer)).getControllers().map((w) => w.metatype as Type);
  return controllers.flatMap((controller) => Object.getOwnPropertyNames(controller.prototype).filter((method) => method !== 'constructor').flatMap((method) => {
    const handler = (controller.prototype as Record<string, object>)[method]!;
    const path: unknown = typeof handler === 'function' ? Reflect.getMetadata(PATH_METADATA, handler) : undefined;
    if (path === undefined) return [];
    const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
    const bases = [Reflect.getMetadata(PATH_METADATA, controller) as string | string[]].flat();
    return bases.flatMap((base) => [path as string | string[]].flat().map((own) => ({ name: `${verb} ${joined(base, own)}`, handler, controller })));
  }));
}

/** What Express itself would answer, whoever put it there. */
export function served(app: INestApplication): string[] {
  const { router } = app.getHttpAdapter().getInstance() as { router: { stack: { route?: { path: string | string[]; methods: Record<string, boolean> } }[] } };
  return router.stack.flatMap(({ route }) => (route ? [route.path].flat().flatMap((path) => Object.keys(route.methods).map((verb) => `${verb.toUpperCase()} ${path}`)) : []));
}

const joined = (...parts: string[]): string => `/${parts.flatMap((part) => part.split('/')).filter(Boolean).join('/')}`;
