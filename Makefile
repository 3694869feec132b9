# make run   installs what is missing, builds, watches seeds/ and answers three questions
# make test  installs what is missing, checks the format, builds and runs every test

PREFIX ?= /usr/local
DESTDIR ?=
CONFIGURATION ?= debug
# With tests of the booted system: where its file tree is kept between runs.
TEST_SYSTEM_ROOT ?= .build/test-system

SWIFT_BUILD = swift build -c $(CONFIGURATION)
PACKAGES = libsystemd-dev libsqlite3-dev libstemmer-dev libuchardet-dev libcld2-dev libmd-dev libxxhash-dev pkg-config g++ python3

# What `make run` asks.
QUESTION = flood

.PHONY: run test build release install uninstall format lint test-system packages clean

run: packages
	$(SWIFT_BUILD) --product newsd
	$(SWIFT_BUILD) --product newsctl
	@config/demo.sh "$$($(SWIFT_BUILD) --show-bin-path)" $(QUESTION)

# Tests that wait for sockets and for the kernel run apart from those that keep all processors busy.
test: packages lint
	swift build --build-tests
	swift test --skip-build --skip EndToEndTests --skip NewsDaemonTests --skip FolderWatchTests
	swift test --skip-build --filter 'NewsDaemonTests|FolderWatchTests'
	swift test --skip-build --filter EndToEndTests

build: packages
	$(SWIFT_BUILD)

# Needs nothing of Swift on the machine that runs it.
release: packages
	swift build -c release --static-swift-stdlib --product newsd
	NEWSCTL_STATIC=1 swift build -c release --static-swift-stdlib --product newsctl

# What `make release` built. /etc/newsd/newsd.yaml is kept where there is one.
install:
	install -D -t "$(DESTDIR)$(PREFIX)/bin" .build/release/newsd .build/release/newsctl
	install -d "$(DESTDIR)$(PREFIX)/lib/systemd/system"
	sed 's|/usr/bin/newsd|$(PREFIX)/bin/newsd|' systemd/newsd.service > "$(DESTDIR)$(PREFIX)/lib/systemd/system/newsd.service"
	install -D -m 644 -t "$(DESTDIR)$(PREFIX)/lib/systemd/catalog" systemd/newsd.catalog
	install -D -m 644 -t "$(DESTDIR)$(PREFIX)/lib/sysusers.d" systemd/sysusers.d/newsd.conf
	install -D -m 644 -t "$(DESTDIR)$(PREFIX)/lib/tmpfiles.d" systemd/tmpfiles.d/newsd.conf
	install -D -m 644 -t "$(DESTDIR)$(PREFIX)/share/man/man1" docs/man/newsctl.1
	install -D -m 644 -t "$(DESTDIR)$(PREFIX)/share/man/man5" docs/man/newsd.yaml.5
	install -D -m 644 -t "$(DESTDIR)$(PREFIX)/share/man/man8" docs/man/newsd.8
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions"
	.build/release/newsctl --generate-completion-script bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/newsctl"
	[ -e "$(DESTDIR)/etc/newsd/newsd.yaml" ] || install -D -m 644 -t "$(DESTDIR)/etc/newsd" config/newsd.yaml

# Leaves /etc/newsd and /var/lib/newsd alone.
uninstall:
	cd "$(DESTDIR)$(PREFIX)" && rm -f bin/newsd bin/newsctl lib/systemd/system/newsd.service lib/systemd/catalog/newsd.catalog \
	    lib/sysusers.d/newsd.conf lib/tmpfiles.d/newsd.conf share/man/man1/newsctl.1 share/man/man5/newsd.yaml.5 share/man/man8/newsd.8 \
	    share/bash-completion/completions/newsctl

lint:
	swift format lint --strict --recursive --parallel Sources Tests Benchmarks/Sources Benchmarks/Package.swift Package.swift

format:
	swift format --in-place --recursive --parallel Sources Tests Benchmarks/Sources Benchmarks/Package.swift Package.swift

# Skips, and says so, where no container can be booted.
test-system: PACKAGES += systemd-container debootstrap
test-system: release
	sh Tests/System/run-in-container.sh

packages:
	@missing=$$(for package in $(PACKAGES); do dpkg-query -W -f='$${db:Status-Abbrev}' $$package 2>/dev/null | grep -q '^ii' || echo $$package; done); \
	if [ -n "$$missing" ]; then \
	    echo "installing" $$missing; \
	    sudo=$$( [ "$$(id -u)" = 0 ] || echo sudo ); \
	    $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi

clean:
	rm -rf .build
