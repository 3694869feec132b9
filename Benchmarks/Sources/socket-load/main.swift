import Foundation

/// Questions over newsd's socket from many clients at once, each on a connection that stays open.
do {
    let options = try LoadOptions(Array(CommandLine.arguments.dropFirst()))
    let result = try LoadRun(options: options).measure()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    print(String(decoding: try encoder.encode(result), as: UTF8.self))
} catch let error as LoadError {
    FileHandle.standardError.write(Data((error.message + "\n").utf8))
    exit(2)
}
