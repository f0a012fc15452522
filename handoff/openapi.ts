// /openapi.json: the desk's REST interface as OpenAPI 3.1, made from the table of routes and the forms that check them.
import { z } from 'zod';
import * as forms from './forms.js';
import type { Route } from './routes.js';

type Json = { readonly [key: string]: unknown };

const ERROR = { description: 'Refused: `{error: {code, message}}`, the message in the words of whoever must act' };
const COOKIE_AND_CSRF = [{ cookie: [], csrf: [] }];
/** What is answered before, or without, a session. */
const ENTRANCE: readonly Pick<Route, 'method' | 'path' | 'summary' | 'form' | 'answer' | 'status'>[] = [
  {
    method: 'post',
    path: '/session',
    summary: 'Sign in: sets the cookie and gives the CSRF token',
    form: forms.signIn,
    answer: 'SessionView',
  },
  { method: 'delete', path: '/session', summary: 'Sign out; open conversations return to the queue', answer: 'nothing', status: 204 },
  {
    method: 'get',
    path: '/resume',
    summary: 'The session that this browser still has, if any: `{session: null}` is no error',
    answer: 'ResumeView',
  },
];

export function openApi(routes: readonly Route[]): Json {
  const paths: { [path: string]: { [method: string]: Json } } = {};
  for (const route of [...ENTRANCE, ...routes]) {
    const path = `/api/desk${route.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Accanto: the desk',
      version: '1',
      description: 'Queue and conversations for operators. Live changes: WebSocket /api/desk/live.',
    },
    paths,
    components: {
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'accanto_desk' },
        csrf: { type: 'apiKey', in: 'header', name: 'x-csrf-token', description: 'On every request but GET' },
      },
    },
  };
}

/** Signing in, and asking whether one is. */
const isOpen = ({ method, path }: Pick<Route, 'method' | 'path'>) => path === '/resume' || (path === '/session' && method === 'post');

function operation(route: (typeof ENTRANCE)[number]): Json {
  const parameters = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  if (route.path === '/conversations/:id')
    parameters.push({ name: 'since', in: 'query', required: false, schema: { type: 'integer' } } as never);
  const success = route.status === 204 ? { 204: { description: 'Done' } } : { 200: { description: route.answer } };
  return {
    summary: route.summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.form ? { requestBody: { content: { 'application/json': { schema: z.toJSONSchema(route.form) } } } } : {}),
    responses: { ...success, default: ERROR },
    security: isOpen(route) ? [] : route.method === 'get' ? [{ cookie: [] }] : COOKIE_AND_CSRF,
  };
}
