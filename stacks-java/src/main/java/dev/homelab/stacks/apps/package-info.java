/** The stack of what people use: workflows, agents, chat, search and traces. */
package dev.homelab.stacks.apps;
