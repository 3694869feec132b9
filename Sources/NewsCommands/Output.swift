/// Where newsctl writes: stdout or stderr, or a test's memory.
protocol Output: AnyObject {
    var isTerminal: Bool { get }
    /// Columns of the terminal, if it tells.
    var columns: Int? { get }
    /// Writes all of it.
    func write(_ bytes: [UInt8]) throws(ClientError)
}

extension Output {
    func write(_ text: String) throws(ClientError) {
        try write(Array(text.utf8))
    }
}
