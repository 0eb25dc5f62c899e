// volunteers/change-volunteer
// parameters: hoursLimit, languages, mayBeAskedUntil, peopleLimit, screenedOn, trainedOn, training, volunteerId
    MATCH (volunteer:Volunteer {id: $volunteerId})
    SET volunteer.loadLimit = $peopleLimit, volunteer.hoursPerWeek = $hoursLimit,
volunteer.languages = $languages, volunteer.trainedIn = $training,
volunteer.trainedOn = date($trainedOn), volunteer.screenedOn = date($screenedOn),
volunteer.mayBeAskedUntil = date($mayBeAskedUntil), volunteer.version = volunteer.version + 1
    RETURN volunteer.version AS version
