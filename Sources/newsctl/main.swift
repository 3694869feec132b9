import LinuxSystem
import NewsCommands

endProcess(Newsctl.run(Array(CommandLine.arguments.dropFirst())))
