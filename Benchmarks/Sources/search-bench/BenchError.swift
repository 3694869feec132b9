/// Why nothing was measured, for a person.
struct BenchError: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}
