import LinuxSystem

/// A standard stream of the process as output, unbuffered: whoever writes hands over whole answers or whole lines.
final class StandardOutput: Output {
    private let stream: StandardStream
    let isTerminal: Bool

    init(_ stream: StandardStream) {
        self.stream = stream
        isTerminal = stream.isTerminal
    }

    var columns: Int? { isTerminal ? stream.columns : nil }

    func write(_ bytes: [UInt8]) throws(ClientError) {
        do {
            try stream.write(bytes)
        } catch  where error.code == .brokenPipe {
            throw ClientError(.outputClosed, "nobody reads the output")
        } catch {
            throw ClientError(.outputFailed, "the output cannot be written: \(error.reason)")
        }
    }
}
