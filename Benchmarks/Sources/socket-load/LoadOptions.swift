import Foundation

/// The command line.
struct LoadOptions {
    static let usage = """
        usage: socket-load SOCKET TARGETS [--clients N] [--seconds S] [--warm-up S]

        Asks for the targets (/v1/search?q=…, one a line of the file) in their order, each client from another place
        on, and begins again at the end. Prints one line of JSON: requests, failed, seconds, per_second, p50_ms,
        p99_ms, max_ms, bytes, and cpu_s, the CPU time of this program itself.

        """

    private(set) var socket = ""
    private(set) var targets: [String] = []
    private(set) var clients = 1
    private(set) var seconds = 5.0
    /// Asked for so long before anything is counted.
    private(set) var warmUp = 0.5

    /// Takes the words after the program's name.
    init(_ words: [String]) throws(LoadError) {
        var words = words[...]
        var plain: [String] = []
        while let word = words.popFirst() {
            switch word {
            case "--clients": clients = try Self.number(&words)
            case "--seconds": seconds = try Self.number(&words)
            case "--warm-up": warmUp = try Self.number(&words)
            default: plain.append(word)
            }
        }
        guard plain.count == 2, clients > 0, !plain.contains(where: { $0.hasPrefix("-") }) else {
            throw LoadError(Self.usage)
        }
        socket = plain[0]
        guard let content = try? String(contentsOfFile: plain[1], encoding: .utf8), !content.isEmpty else {
            throw LoadError("socket-load: no targets in \(plain[1])")
        }
        targets = content.split(separator: "\n").map(String.init)
    }

    private static func number<Number: LosslessStringConvertible>(
        _ words: inout ArraySlice<String>
    ) throws(LoadError) -> Number {
        guard let number = words.popFirst().flatMap({ Number($0) }) else { throw LoadError(usage) }
        return number
    }
}
