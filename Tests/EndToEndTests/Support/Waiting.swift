extension Newsroom {
    /// Asks for the status until it satisfies `isWanted`, woken by whatever newsd tells systemd; no longer than so many seconds.
    @discardableResult
    func waitForStatus(seconds: Double = 30, _ isWanted: (JSON) -> Bool) throws -> JSON {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var status = JSON.missing
        repeat {
            status = try http.get("/v1/status").json
            if isWanted(status) {
                return status
            }
            daemon.waitForAnyNotification(seconds: 0.05)
        } while ContinuousClock.now < deadline
        throw ChildProcess.Failure(description: "still \(status) after \(seconds) s")
    }
}
