/// Why newsctl gives no answer.
package struct ClientError: Error, Sendable, Equatable {
    package enum Code: Sendable, Equatable {
        /// Flags or words that make no request.
        case usage
        /// newsd says that the request is wrong.
        case refused
        /// Not running, no permission, no reply in time, a broken reply, an error inside newsd.
        case unanswered
        /// Who reads the output went away (`newsctl … | head`); nothing is said then.
        case outputClosed
        /// The output could not be written.
        case outputFailed
    }

    package var code: Code
    /// One line: what failed and what to do.
    package var message: String
    /// newsd's error object, if it sent one.
    package var reply: [UInt8]?

    package init(_ code: Code, _ message: String, reply: [UInt8]? = nil) {
        self.code = code
        self.message = message
        self.reply = reply
    }

    var outcome: Outcome {
        switch code {
        case .usage, .refused: .wrongRequest
        case .unanswered, .outputFailed: .noAnswer
        case .outputClosed: .found
        }
    }
}
