/**
 * Takes the network away from this process: every way out that Node offers throws. Runs before any reader is loaded.
 * Files, programs and threads are denied by Node's permission model (see run.ts), which on Node 20–24 does not cover the network.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import {syncBuiltinESMExports} from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

function denied(): never {
  throw new Error('jaringan dimatikan');
}

const GLOBALS = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'] as const;

function silence(module: object, names: readonly string[]): void {
  for (const name of names) if (typeof Reflect.get(module, name) === 'function') Reflect.set(module, name, denied);
}

const functionsOf = (module: object): string[] => Object.keys(module).filter((name) => typeof Reflect.get(module, name) === 'function' && /^[a-z]/.test(name));

/** Irreversible for this process. */
export function lockNetwork(): void {
  for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
  silence(net.Socket.prototype, ['connect']);
  silence(net.Server.prototype, ['listen']);
  silence(dgram.Socket.prototype, ['bind', 'connect', 'send']);
  for (const module of [dns, dns.promises, http, https, http2, net, tls, dgram]) silence(module, functionsOf(module));
  for (const resolver of [dns.Resolver, dns.promises.Resolver]) silence(resolver.prototype, Object.getOwnPropertyNames(resolver.prototype).filter((name) => name !== 'constructor'));
  syncBuiltinESMExports();
}

lockNetwork();
