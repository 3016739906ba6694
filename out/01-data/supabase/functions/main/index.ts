// Starts the edge function that the first segment of the path names, each in a worker of its own.

const FUNCTIONS = "/home/deno/functions";
const VERIFY_JWT = Deno.env.get("VERIFY_JWT") === "true";
const JWT_SECRET = Deno.env.get("JWT_SECRET") ?? "";

function answer(status: number, message: string): Response {
  return Response.json({ message }, { status });
}

function decode(part: string): Uint8Array {
  const base64 = part.replaceAll("-", "+").replaceAll("_", "/");
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

// HS256 with Web Crypto: no library has to be fetched at the first start.
async function isSigned(token: string): Promise<boolean> {
  const parts = token.split(".");
  if (parts.length !== 3) return false;
  try {
    const text = new TextDecoder();
    const header = JSON.parse(text.decode(decode(parts[0])));
    const claims = JSON.parse(text.decode(decode(parts[1])));
    const key = await crypto.subtle.importKey(
      "raw",
      new TextEncoder().encode(JWT_SECRET),
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["verify"],
    );
    const signed = new TextEncoder().encode(`${parts[0]}.${parts[1]}`);
    const isFresh = typeof claims.exp !== "number" || claims.exp * 1000 > Date.now();
    return header.alg === "HS256" && isFresh &&
      await crypto.subtle.verify("HMAC", key, decode(parts[2]), signed);
  } catch {
    return false;
  }
}

async function isAllowed(request: Request): Promise<boolean> {
  if (!VERIFY_JWT || request.method === "OPTIONS") return true;
  const [scheme, token] = (request.headers.get("authorization") ?? "").split(" ");
  return scheme === "Bearer" && token !== undefined && await isSigned(token);
}

Deno.serve(async (request: Request) => {
  const name = new URL(request.url).pathname.split("/")[1] ?? "";
  if (!/^[A-Za-z0-9_-]+$/.test(name) || name === "main") {
    return answer(400, "The first segment of the path has to name a function.");
  }
  if (!await isAllowed(request)) {
    return answer(401, "A bearer token signed with JWT_SECRET is expected.");
  }
  try {
    const worker = await EdgeRuntime.userWorkers.create({
      servicePath: `${FUNCTIONS}/${name}`,
      memoryLimitMb: 150,
      workerTimeoutMs: 60000,
      noModuleCache: false,
      importMapPath: null,
      envVars: Object.entries(Deno.env.toObject()),
    });
    return await worker.fetch(request);
  } catch (error) {
    return answer(500, String(error));
  }
});
