import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { MessageDriver, Sender } from './driver.ts';
import { mailOf } from './mail.ts';

/** The folder for messages that are written as files. */
export const messageFolder = (data: string): string => join(data, 'messages');

/** The file of a message. `messageFile('/var/clearway', 17) → '/var/clearway/messages/17.eml'` */
export const messageFile = (data: string, id: number): string => join(messageFolder(data), `${id}.eml`);

/** Writes each message as a file that mail programs open, for whoever tries the desk out. A message that is tried again writes the same file. */
export const filesDriver = (data: string, sender: Sender): MessageDriver => {
  const writer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    name: 'The folder for messages',
    async send(message) {
      const { message: bytes } = await writer.sendMail(mailOf(message, sender));
      await mkdir(messageFolder(data), { recursive: true, mode: 0o700 });
      const path = messageFile(data, message.id);
      // Whole or not at all: a mail program that opens it meanwhile sees the earlier one.
      const unfinished = `${path}.${randomUUID()}`;
      try {
        const file = await open(unfinished, 'wx', 0o600);
        try {
          await file.writeFile(bytes as Buffer);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(unfinished, path);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
  };
};
