import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/**
 * Stands before the embedded database, which does one thing at a time, and cancels transactions as
 * DynamoDB does where others touch the same item: `cancel` says which item's, or lets one through.
 */
export const conflictingTables = async (databaseUrl: string, cancel: () => number | undefined) => {
  const pass = (asked: IncomingMessage, body: Buffer, answer: ServerResponse) => {
    const { method, headers } = asked;
    request(databaseUrl, { method: method ?? "POST", headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 500, answered.headers);
      answered.pipe(answer);
    }).end(body);
  };
  const server = createServer((asked, answer) => {
    void buffer(asked).then((body) => {
      const isTransaction = String(asked.headers["x-amz-target"]).endsWith(".TransactWriteItems");
      const at = isTransaction ? cancel() : undefined;
      if (at === undefined) {
        pass(asked, body, answer);
        return;
      }
      const { TransactItems } = JSON.parse(body.toString()) as { TransactItems: unknown[] };
      const CancellationReasons = TransactItems.map((_, place) =>
        place === at ? { Code: "TransactionConflict", Message: "ongoing" } : { Code: "None" },
      );
      const __type = "com.amazonaws.dynamodb.v20120810#TransactionCanceledException";
      answer.writeHead(400, { "content-type": "application/x-amz-json-1.0" });
      answer.end(JSON.stringify({ __type, message: "cancelled", CancellationReasons }));
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
