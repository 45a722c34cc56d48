import type {ReactNode} from 'react';

/** Indonesian is the language of the messages themselves, so a message without translation is the Indonesian page. */
export function translate({message}: {readonly message: string}, values: Readonly<Record<string, unknown>> = {}): string {
  return message.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]));
}

export default function Translate({children}: {readonly children?: ReactNode}): ReactNode {
  return children;
}
