import LinuxSystem

/// How a call to the system fails; nil where it does not, or with another error.
func errorCode<Result: ~Copyable>(_ body: () throws -> Result) -> SystemError.Code? {
    do {
        _ = try body()
        return nil
    } catch {
        return (error as? SystemError)?.code
    }
}
