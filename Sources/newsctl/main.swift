import Glibc
import NewsCommands

exit(Newsctl.run(Array(CommandLine.arguments.dropFirst())))
