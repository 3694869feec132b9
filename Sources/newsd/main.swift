import NewsDaemon

await NewsDaemonCommand.start()
