# The few commands that people type. What they do is in tools/.

.DEFAULT_GOAL := help
.PHONY: help run dev build test hosts check fix size smallest bench fuzz soak shots clean
export PORT ?= 8080
SECONDS ?= 60

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

run: build ## install what is missing, build, serve on 127.0.0.1:8080 (or PORT=…)
	@node tools/serve.mjs

dev: ## the same unoptimised, built anew and reloaded at every change
	@tools/install.sh run
	@tools/build.sh watch

build: ## install what is missing, build dist/ as readers get it
	@tools/install.sh run
	@tools/build.sh release

test: ## install what is missing, and check everything, in a browser too
	@tools/test.sh all

hosts: build ## build, and check posts made by Hugo, Eleventy and mdBook in a browser
	@tools/test.sh hosts

check: ## the fast part of test: no release build, no browser
	@tools/test.sh fast

fix: ## format the Rust sources
	@cargo fmt --all

size: build ## build, measure what readers download, and show where the bytes go
	@node tools/bytes.mjs
	@node tools/size.mjs

smallest: ## build the widget with a standard library of its own: target/smallest
	@tools/install.sh run
	@tools/build.sh smallest

bench: build ## time the engine, and the page beside others: benches/RESULTS.md
	@tools/bench.sh

fuzz: ## make up input for every reader, for SECONDS=60 each
	@tools/install.sh fuzz
	@tools/fuzz.sh $(SECONDS)

soak: build ## build, and let a robot use the widget for 20,000 steps; SEED=… is another
	@tools/install.sh test
	@STEPS=20000 node --test-reporter=spec tests/browser/run.mjs soak

shots: ## build, and take pictures of every view, pack, width and look: tests/browser/shots/index.html
	@tools/install.sh test
	@tools/build.sh release
	@node tests/browser/shots.mjs

clean: ## remove everything built here; tools and packages stay
	@rm -rf dist target fuzz/target fuzz/artifacts tests/browser/shots examples/*/dist examples/hugo/public
