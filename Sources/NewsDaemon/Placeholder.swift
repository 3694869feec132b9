// Text of the daemon
