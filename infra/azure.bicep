// Everything that the bot needs in Azure, for one resource group. What is made and why: docs/installing.md.
targetScope = 'resourceGroup'

@description('Part of every name; lower-case letters and digits.')
@minLength(4)
@maxLength(16)
param resourceSuffix string = 'pecbot'

@description('Where it runs. Postgres Flexible Server must be offered there.')
param location string = resourceGroup().location

@description('The object ids of the people who may set up partners, separated by commas.')
param partnerAdmins string = ''

@description('The app registration that reads customers; empty where people check as themselves only.')
param checkClientId string = ''

@description('The app registration that people sign in to; empty where nobody checks as themselves.')
param ssoClientId string = ''

@description('What Teams asks its sign-in token for; empty for api://botid- and the id of that app.')
param ssoAppIdUri string = ''

@description('App Service plan.')
param planSku string = 'B1'

@description('Postgres Flexible Server; a name that begins with Standard_B, Standard_D or Standard_E.')
param postgresSku string = 'Standard_B1ms'

var tags = { product: 'pec-bot' }

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${resourceSuffix}'
  location: location
  tags: tags
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: { resourceSuffix: resourceSuffix, location: location, tags: tags }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    resourceSuffix: resourceSuffix
    location: location
    tags: tags
    principalId: identity.properties.principalId
  }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    resourceSuffix: resourceSuffix
    location: location
    tags: tags
    sku: postgresSku
    identityName: identity.name
    principalId: identity.properties.principalId
    clientId: identity.properties.clientId
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    resourceSuffix: resourceSuffix
    location: location
    tags: tags
    sku: planSku
    identityId: identity.id
    clientId: identity.properties.clientId
    tenantId: identity.properties.tenantId
    partnerAdmins: partnerAdmins
    checkClientId: checkClientId
    ssoClientId: ssoClientId
    ssoAppIdUri: ssoAppIdUri
    databaseUrl: database.outputs.url
    vaultUri: vault.outputs.uri
    connectionString: monitoring.outputs.connectionString
  }
}

module registration 'botRegistration/azurebot.bicep' = {
  name: 'bot-registration'
  params: {
    resourceSuffix: resourceSuffix
    tags: tags
    identityId: identity.id
    clientId: identity.properties.clientId
    tenantId: identity.properties.tenantId
    botDomain: app.outputs.domain
  }
}

// Read back into env/.env.NAME, under these names in capitals.
output VAULT_NAME string = vault.outputs.name
output BOT_ID string = identity.properties.clientId
output BOT_TENANT_ID string = identity.properties.tenantId
output BOT_DOMAIN string = app.outputs.domain
output BOT_AZURE_APP_SERVICE_RESOURCE_ID string = app.outputs.id
