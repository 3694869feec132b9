import Foundation
import SearchIndex

/// SearchIndex on real articles with one thread: time to index, size on disk, time of the ten best.
do {
    try Bench(options: BenchOptions(Array(CommandLine.arguments.dropFirst()))).run()
} catch let error as BenchError {
    FileHandle.standardError.write(Data((error.message + "\n").utf8))
    exit(2)
} catch let error as IndexError {
    FileHandle.standardError.write(Data("search-bench: \(error.message)\n".utf8))
    exit(1)
} catch {
    FileHandle.standardError.write(Data("search-bench: \(error)\n".utf8))
    exit(1)
}
