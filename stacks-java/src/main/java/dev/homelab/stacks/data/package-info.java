/** The stack of everything that keeps data: Supabase, and the vector, graph, document and object stores. */
package dev.homelab.stacks.data;
