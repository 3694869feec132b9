// Text of the client
