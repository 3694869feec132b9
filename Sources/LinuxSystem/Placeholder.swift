// The kernel and systemd.
