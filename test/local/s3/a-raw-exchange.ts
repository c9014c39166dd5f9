import { once } from "node:events";
import { connect } from "node:net";
import { onTestFinished } from "vitest";

/** A bare connection: what was sent is what was written, and `heard` grows as answers come. */
export const aRawExchange = async (url: string, text: string) => {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let heard = "";
  socket.setEncoding("latin1").on("data", (piece) => (heard += String(piece)));
  socket.on("error", () => undefined);
  onTestFinished(() => void socket.destroy());
  await once(socket, "connect");
  socket.write(text);
  const closed = once(socket, "close");
  const send = (more: string) =>
    new Promise<void>((resolve, reject) => {
      socket.write(more, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  return { socket, closed, send, heard: () => heard };
};
