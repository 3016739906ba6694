#!/bin/sh
make SESSION_SECRET
