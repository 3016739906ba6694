// An example: curl http://localhost:8005/functions/v1/hello

Deno.serve((request: Request) => {
  const name = new URL(request.url).searchParams.get("name") ?? "homelab";
  return Response.json({ message: `Hello, ${name}!` });
});
