/// Asks now and then whether the answer is still wanted. For one thread.
final class CancellationCheck {
    private let isCancelled: (@Sendable () -> Bool)?
    private var count = 0

    init(_ isCancelled: (@Sendable () -> Bool)?) {
        self.isCancelled = isCancelled
    }

    func now() throws(IndexError) {
        if let isCancelled, isCancelled() {
            throw IndexError(code: .cancelled, message: "the answer is no longer wanted")
        }
    }

    /// For loops whose steps are long: asks once in some hundred.
    @inline(__always)
    func counting() throws(IndexError) {
        count += 1
        if count & (SearchLimits.stepsBetweenChecks - 1) == 0 {
            try now()
        }
    }
}
